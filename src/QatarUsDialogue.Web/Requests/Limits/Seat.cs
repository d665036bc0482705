namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>The right to make one answer, given back once.</summary>
public sealed class Seat(FairSeats seats, ClientAddress client, TimeProvider time) : IDisposable
{
    private readonly long since = time.GetTimestamp();
    private int isGiven;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref isGiven, 1) == 0)
        {
            seats.Leave(client, time.GetElapsedTime(since));
        }
    }
}
