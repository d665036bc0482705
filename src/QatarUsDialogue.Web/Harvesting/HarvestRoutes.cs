using Microsoft.Extensions.Primitives;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Harvesting;

/// <summary>Harvesting by OAI-PMH 2.0. The protocol's POST is a question in a form; nothing is written by it.</summary>
public static class HarvestRoutes
{
    public const string Path = "/oai";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post];

    // Every answer tells its own time, so none is kept.
    public static void MapHarvesting(this IEndpointRouteBuilder routes) => routes.MapMethods(Path, Methods, AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpContext context, ArchiveContext archive, HarvestGenerations generations, PublicAddress whole, ArchiveOptions options, TimeProvider time)
    {
        IEnumerable<KeyValuePair<string, StringValues>> asked = HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType
            ? await context.Request.ReadFormAsync(context.RequestAborted)
            : context.Request.Query;
        var host = HarvestHost.Of(options, context.Request);
        var (address, now) = (whole.Of(Path), time.GetUtcNow().UtcDateTime);
        context.Response.Headers.CacheControl = "no-cache";
        HarvestRequest? request = null;
        try
        {
            request = HarvestRequest.Read(asked);
            using var xml = new HarvestXml(address, host.Prefix, now, Told(request));
            new HarvestAnswer(archive, generations, whole, xml, host).Write(request);
            return Send(xml);
        }
        catch (HarvestRefusalException refusal)
        {
            using var xml = new HarvestXml(address, host.Prefix, now, request is null || refusal.IsOfArguments ? [] : Told(request));
            xml.WriteError(refusal.Code, refusal.Message);
            return Send(xml);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Told(HarvestRequest request) =>
        request.Arguments.Prepend(KeyValuePair.Create(HarvestRequest.Verb, request.Name));

    private static IResult Send(HarvestXml xml) => Results.Bytes(xml.ToBytes(), "text/xml; charset=utf-8");
}
