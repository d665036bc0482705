namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>
/// So many answers are made at once, and the others wait. When many wait, who has had least lately goes first, and who has
/// had most is turned away: a thousand addresses that crawl the site wait for each other, and a reader does not wait for them.
/// </summary>
public sealed class FairSeats(int seats, int waiting, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly SortedSet<Waiter> queue = [];
    private readonly RecentUse use = new(time);
    private int free = seats;
    private long arrivals;

    /// <summary>How many wait now.</summary>
    public int Waiting
    {
        get
        {
            lock (gate)
            {
                return queue.Count;
            }
        }
    }

    /// <summary>Null where there is no seat within that time, or others who have had less fill the queue.</summary>
    public async ValueTask<Seat?> TakeAsync(ClientAddress client, TimeSpan patience, CancellationToken cancellation)
    {
        if (Arrive(client) is not { } waiter)
        {
            return null;
        }

        try
        {
            return await waiter.Answer.WaitAsync(patience, time, cancellation) ? new(this) : null;
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            GoAway(waiter);
            cancellation.ThrowIfCancellationRequested();
            return null;
        }
    }

    internal void Leave()
    {
        lock (gate)
        {
            Free();
        }
    }

    private Waiter? Arrive(ClientAddress client)
    {
        lock (gate)
        {
            var waiter = new Waiter(use.Add(client), arrivals++);
            if (free > 0)
            {
                free--;
                waiter.Sit();
                return waiter;
            }

            queue.Add(waiter);
            if (queue.Count <= waiting)
            {
                return waiter;
            }

            var last = queue.Max!;
            queue.Remove(last);
            last.TurnAway();
            return last == waiter ? null : waiter;
        }
    }

    private void GoAway(Waiter waiter)
    {
        lock (gate)
        {
            // A seat may have been given at the very moment when the patience ended.
            if (!queue.Remove(waiter) && waiter.HasSeat)
            {
                Free();
            }
        }
    }

    private void Free()
    {
        if (queue.Min is { } next)
        {
            queue.Remove(next);
            next.Sit();
            return;
        }

        free++;
    }
}
