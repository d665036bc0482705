namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>
/// How much each client has asked for lately, and its neighbourhood with it. What was asked half a minute ago counts half.
/// Takes the same memory however many ask.
/// </summary>
internal sealed class RecentUse(TimeProvider time)
{
    private const int Slots = 16_384;

    // A crawl comes from many addresses of few networks: four requests next door weigh as much as one of one's own.
    private const int Neighbours = 4;

    private static readonly TimeSpan HalfLife = TimeSpan.FromSeconds(30);

    private readonly double[] _amounts = new double[Slots];
    private readonly long[] _stamps = new long[Slots];

    /// <summary>Counts one more request, and gives back what was counted before.</summary>
    public double Add(ClientAddress client) => AddTo(client.Slot(Slots)) + (AddTo(client.Neighbourhood.Slot(Slots)) / Neighbours);

    private double AddTo(int slot)
    {
        var now = time.GetTimestamp();
        var before = _amounts[slot] * Math.Pow(0.5, time.GetElapsedTime(_stamps[slot], now) / HalfLife);
        (_amounts[slot], _stamps[slot]) = (before + 1, now);
        return before;
    }
}
