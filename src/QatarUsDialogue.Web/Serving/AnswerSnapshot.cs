using Microsoft.Net.Http.Headers;
using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Web.Serving;

/// <summary>Takes down an answer that was made: its bytes, and the headers as they are when it is sent.</summary>
internal static class AnswerSnapshot
{
    // Told anew for every sending, or of one connection and no other.
    private static readonly HashSet<string> OfOneSending = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.ETag, HeaderNames.ContentEncoding, HeaderNames.ContentLength, HeaderNames.Date, HeaderNames.Server,
        HeaderNames.Connection, HeaderNames.KeepAlive, HeaderNames.TransferEncoding, HeaderNames.AltSvc, "X-Request-ID",
    };

    public static bool CanBeTaken(HttpResponse response) =>
        response is { StatusCode: StatusCodes.Status200OK, HasStarted: false }
        && response.Headers.SetCookie.Count == 0
        && response.Headers.ContentEncoding.Count == 0
        && !Says(response, "no-store") && !Says(response, "private");

    /// <summary>Begins the answer, so that all who add headers have added theirs.</summary>
    public static async Task<(KeptAnswer Answer, AnswerForm Form)> TakeAsync(
        HttpContext context, KeptAttribute kept, string tag, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        var isText = IsText(response.ContentType);
        var coding = isText ? ContentCodings.Preferred(context.Request.Headers.AcceptEncoding) : ContentCoding.Identity;
        var form = new AnswerForm(coding, AnswerTag.In(coding, tag), Packing.Pack(body.Span, coding));
        AnswerSending.Mark(response, kept, form.EntityTag);
        AnswerSending.Describe(response, form);
        await response.StartAsync(context.RequestAborted);
        var headers = response.Headers.Where(header => !OfOneSending.Contains(header.Key) && !SecurityHeaders.Have(header.Key)).ToArray();
        return (new KeptAnswer(tag, body.Length, headers) { IsText = isText }, form);
    }

    private static bool IsText(string? type) => type is not null
        && (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || type.Contains("json", StringComparison.OrdinalIgnoreCase)
            || type.Contains("xml", StringComparison.OrdinalIgnoreCase));

    private static bool Says(HttpResponse response, string word) =>
        response.Headers.CacheControl.ToString().Contains(word, StringComparison.OrdinalIgnoreCase);
}
