namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>The right to make one answer, given back once.</summary>
public sealed class Seat : IDisposable
{
    private FairSeats? seats;

    internal Seat(FairSeats seats) => this.seats = seats;

    public void Dispose() => Interlocked.Exchange(ref seats, null)?.Leave();
}
