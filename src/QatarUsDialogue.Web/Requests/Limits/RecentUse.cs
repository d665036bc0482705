namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>How much each client has had lately. What was had half a minute ago counts half. Takes the same memory however many ask.</summary>
internal sealed class RecentUse(TimeProvider time)
{
    private const int Slots = 16_384;
    private static readonly TimeSpan HalfLife = TimeSpan.FromSeconds(30);

    private readonly double[] amounts = new double[Slots];
    private readonly long[] stamps = new long[Slots];

    /// <summary>Adds to what the client has had, and gives back what it was before.</summary>
    public double Add(ClientAddress client, double amount)
    {
        var slot = client.Slot(Slots);
        var now = time.GetTimestamp();
        var before = amounts[slot] * Math.Pow(0.5, time.GetElapsedTime(stamps[slot], now) / HalfLife);
        (amounts[slot], stamps[slot]) = (before + amount, now);
        return before;
    }
}
