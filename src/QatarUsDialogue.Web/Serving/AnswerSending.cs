namespace QatarUsDialogue.Web.Serving;

/// <summary>Sends a kept answer: the bytes, their headers alone for HEAD, or that nothing has changed.</summary>
internal static class AnswerSending
{
    /// <summary>Stored by whoever likes, but asked about each time: the next generation may be there in a moment.</summary>
    public const string CacheControl = "public, no-cache";

    public static Task SendAsync(HttpContext context, KeptAnswer answer, AnswerForm form)
    {
        var response = context.Response;
        var isHeld = AnswerTag.IsHeld(form.EntityTag, context.Request.Headers.IfNoneMatch);
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        response.Headers.ETag = form.EntityTag;
        if (isHeld)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ContentType = default;
            response.Headers.ContentDisposition = default;
            return Task.CompletedTask;
        }

        Describe(response, form);
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(form.Bytes, context.RequestAborted).AsTask();
    }

    /// <summary>Says what bytes will come.</summary>
    public static void Describe(HttpResponse response, AnswerForm form)
    {
        response.ContentLength = form.Bytes.Length;
        if (form.Coding != ContentCoding.Identity)
        {
            response.Headers.ContentEncoding = ContentCodings.NameOf(form.Coding);
        }
    }

    /// <summary>Tells caches on the way what the answer varies by, and for how long it may be trusted.</summary>
    public static void Mark(HttpResponse response, KeptAttribute kept, string entityTag)
    {
        response.Headers.ETag = entityTag;
        response.Headers.CacheControl = CacheControl;
        response.Headers.Vary = kept.VariesByTheme ? "Accept-Encoding, Cookie" : "Accept-Encoding";
    }
}
