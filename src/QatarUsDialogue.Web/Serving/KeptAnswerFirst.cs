namespace QatarUsDialogue.Web.Serving;

/// <summary>
/// Stands before everything that costs time: where the address, as it stands, has a kept answer, it is sent at once. All
/// other requests go the long way, at whose end <see cref="AnswerKeeping"/> keeps what can be kept.
/// </summary>
internal sealed class KeptAnswerFirst(RequestDelegate next, KeptAnswers answers)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!KeptAnswers.Takes(request) || answers.Shelf is not { } shelf)
        {
            return next(context);
        }

        // What does not vary by theme is kept as for a reader who chose none.
        var key = answers.KeyOf(request, variesByTheme: true);
        return shelf.Find(key) is { } answer
            ? AnswerSending.SendAsync(context, answer, shelf.FormOf(key, answer, answer.CodingFor(request)))
            : next(context);
    }
}
