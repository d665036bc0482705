namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>
/// Gives each request that needs work a seat until its answer starts. What is left then is to send it, and a reader on a
/// slow line keeps nobody waiting.
/// </summary>
internal sealed class Seating(RequestDelegate next, FairSeats seats, RequestLimits limits)
{
    private readonly TimeSpan _patience = TimeSpan.FromSeconds(limits.WaitingSeconds);

    public async Task InvokeAsync(HttpContext context)
    {
        var client = ClientAddress.Of(context) ?? default;
        using var seat = await seats.TakeAsync(client, _patience, context.RequestAborted);
        if (seat is not null)
        {
            context.Response.OnStarting(static taken =>
            {
                ((Seat)taken).Dispose();
                return Task.CompletedTask;
            }, seat);
            context.Features.Set(seat);
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = AnswerTime.ComeAgain;
        await PlainPage.WriteAsync(
            context.Response,
            "الموقع مزدحم",
            "يطلب كثيرون صفحات من الموقع الآن. أعد المحاولة بعد لحظات.",
            "Many are asking for pages at the moment. Please try again shortly.",
            context.RequestAborted);
    }
}
