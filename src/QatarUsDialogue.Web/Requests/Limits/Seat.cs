namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>The right to make one answer, given back once.</summary>
public sealed class Seat : IDisposable
{
    private FairSeats? _seats;

    internal Seat(FairSeats seats) => _seats = seats;

    public void Dispose() => Interlocked.Exchange(ref _seats, null)?.Leave();
}
