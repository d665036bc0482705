using Microsoft.AspNetCore.Http.Features;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Serving;

/// <summary>
/// Makes an answer once for all who ask for it, under the one address it has, and keeps it. Only for endpoints that say
/// so by <see cref="KeptAttribute"/>; only whole answers with status 200 are kept.
/// </summary>
internal sealed class AnswerKeeping(RequestDelegate next, KeptAnswers answers)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.GetEndpoint()?.Metadata.GetMetadata<KeptAttribute>() is not { } kept
            || !KeptAnswers.Takes(request)
            || answers.Shelf is not { } shelf
            // The generation that this request reads may already be the former one.
            || !ReferenceEquals(context.RequestServices.GetRequiredService<ArchiveLease>().Generation, shelf.Generation))
        {
            await next(context);
            return;
        }

        var asked = request.QueryString;
        request.QueryString = CanonicalQuery.Of(request, kept.QueryKeys);
        try
        {
            await AnswerAsync(context, kept, shelf);
        }
        finally
        {
            request.QueryString = asked;
        }
    }

    private async Task AnswerAsync(HttpContext context, KeptAttribute kept, AnswerShelf shelf)
    {
        var key = answers.KeyOf(context.Request, kept.VariesByTheme);
        var tag = shelf.TagOf(key);
        var entityTag = AnswerTag.In(ContentCodings.Preferred(context.Request.Headers.AcceptEncoding), tag);
        if (AnswerTag.IsHeld(entityTag, context.Request.Headers.IfNoneMatch))
        {
            AnswerSending.Mark(context.Response, kept, entityTag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        while (true)
        {
            var mine = new TaskCompletionSource<KeptAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously);
            if (shelf.Find(key) is { } found)
            {
                await AnswerSending.SendAsync(context, found, shelf.FormOf(key, found, found.CodingFor(context.Request)));
                return;
            }

            var making = shelf.Making.GetOrAdd(key, mine.Task);
            if (making == mine.Task)
            {
                // Who was making it may have ended after the look above: it stood on the shelf before that turn was over.
                if (shelf.Find(key) is not null)
                {
                    GiveUp(shelf, key, mine);
                    continue;
                }

                await MakeAsync(context, kept, shelf, key, mine);
                return;
            }

            try
            {
                if (await making.WaitAsync(context.RequestAborted) is not { } made)
                {
                    // It turned out to be one that is not kept: everyone makes their own.
                    await next(context);
                    return;
                }

                await AnswerSending.SendAsync(context, made, shelf.FormOf(key, made, made.CodingFor(context.Request)));
                return;
            }
            catch (OperationCanceledException) when (making.IsCanceled && !context.RequestAborted.IsCancellationRequested)
            {
                // Who was making it went away.
            }
        }
    }

    private async Task MakeAsync(
        HttpContext context, KeptAttribute kept, AnswerShelf shelf, AnswerKey key, TaskCompletionSource<KeptAnswer?> others)
    {
        KeptAnswer? made = null;
        try
        {
            using var body = new AnswerStream(context.Features.Get<IHttpResponseBodyFeature>()!, () => others.TrySetResult(null));
            await RenderAsync(context, body);
            if (body.HasPassed || !AnswerSnapshot.CanBeTaken(context.Response))
            {
                Done(null);
                await body.PassAsync();
                return;
            }

            var (answer, form) = await AnswerSnapshot.TakeAsync(context, kept, shelf.TagOf(key), body.Written);
            made = answer;
            shelf.Add(key, answer, form);
            Done(answer);
            if (!HttpMethods.IsHead(context.Request.Method))
            {
                await context.Response.Body.WriteAsync(form.Bytes, context.RequestAborted);
            }
        }
        catch (OperationCanceledException) when (made is null)
        {
            GiveUp(shelf, key, others);
            throw;
        }
        finally
        {
            Done(null);
        }

        void Done(KeptAnswer? answer)
        {
            others.TrySetResult(answer);
            shelf.Making.TryRemove(new(key, others.Task));
        }
    }

    /// <summary>Whoever waits for it looks again.</summary>
    private static void GiveUp(AnswerShelf shelf, AnswerKey key, TaskCompletionSource<KeptAnswer?> mine)
    {
        shelf.Making.TryRemove(new(key, mine.Task));
        mine.TrySetCanceled(CancellationToken.None);
    }

    /// <summary>Lets the endpoint write to memory. Asked for the headers alone, it makes the whole all the same.</summary>
    private async Task RenderAsync(HttpContext context, AnswerStream body)
    {
        var request = context.Request;
        var (method, outer) = (request.Method, context.Features.Get<IHttpResponseBodyFeature>()!);
        var inner = new StreamResponseBodyFeature(body, outer);
        request.Method = HttpMethods.Get;
        context.Features.Set<IHttpResponseBodyFeature>(inner);
        try
        {
            await next(context);
            await inner.CompleteAsync();
        }
        finally
        {
            context.Features.Set(outer);
            request.Method = method;
        }
    }
}
