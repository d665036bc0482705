using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Harvesting;

/// <summary>Harvesting by OAI-PMH 2.0. The protocol's POST is a question in a form; nothing is written by it.</summary>
public static class HarvestRoutes
{
    public const string Path = "/oai";

    private const string Form = "application/x-www-form-urlencoded";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post];

    // Every answer tells its own time, so none is kept.
    public static void MapHarvesting(this IEndpointRouteBuilder routes) => routes.MapMethods(Path, Methods, AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpContext context, ArchiveContext archive, HarvestGenerations generations, PublicAddress whole, ArchiveOptions options, TimeProvider time)
    {
        var host = HarvestHost.Of(options, context.Request);
        var (address, now) = (whole.Of(Path), time.GetUtcNow().UtcDateTime);
        context.Response.Headers.CacheControl = "no-cache";
        HarvestRequest? request = null;
        try
        {
            request = HarvestRequest.Read(await AskedAsync(context));
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

    // The protocol knows one kind of form. Others can hold files, and would be parsed before anyone looks at them.
    private static async Task<IEnumerable<KeyValuePair<string, StringValues>>> AskedAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || request.ContentType is null)
        {
            return request.Query;
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase))
        {
            throw HarvestRequest.Wrong($"A question by POST is a form of the type {Form}.");
        }

        try
        {
            return await request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw HarvestRequest.Wrong("The form cannot be read: it is too long, has too many arguments, or is broken off.");
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Told(HarvestRequest request) =>
        request.Arguments.Prepend(KeyValuePair.Create(HarvestRequest.Verb, request.Name));

    private static IResult Send(HarvestXml xml) => Results.Bytes(xml.ToBytes(), "text/xml; charset=utf-8");
}
