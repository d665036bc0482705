namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>A request in the queue for a seat. Who has had less lately stands before who has had more; of two alike, who came first.</summary>
internal sealed class Waiter(double had, long arrival) : IComparable<Waiter>
{
    private readonly TaskCompletionSource<bool> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>True for a seat, false for being turned away.</summary>
    public Task<bool> Answer => _answer.Task;

    public bool HasSeat => _answer.Task is { IsCompletedSuccessfully: true, Result: true };

    public void Sit() => _answer.TrySetResult(true);

    public void TurnAway() => _answer.TrySetResult(false);

    public int CompareTo(Waiter? other) =>
        other is null ? 1 : (Had, Arrival).CompareTo((other.Had, other.Arrival));

    private double Had => had;

    private long Arrival => arrival;
}
