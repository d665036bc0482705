namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>
/// So many answers are made at once, and the others wait. When many wait, who has had least lately goes first, and who has
/// had most is turned away: a thousand addresses that crawl the site wait for each other, and a reader does not wait for them.
/// </summary>
public sealed class FairSeats(int seats, int waiting, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly SortedSet<Waiter> _queue = [];
    private readonly RecentUse _use = new(time);
    private int _free = seats;
    private long _arrivals;

    /// <summary>How many wait now.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
            {
                return _queue.Count;
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
        lock (_gate)
        {
            Free();
        }
    }

    private Waiter? Arrive(ClientAddress client)
    {
        lock (_gate)
        {
            var waiter = new Waiter(_use.Add(client), _arrivals++);
            if (_free > 0)
            {
                _free--;
                waiter.Sit();
                return waiter;
            }

            _queue.Add(waiter);
            if (_queue.Count <= waiting)
            {
                return waiter;
            }

            var last = _queue.Max!;
            _queue.Remove(last);
            last.TurnAway();
            return last == waiter ? null : waiter;
        }
    }

    private void GoAway(Waiter waiter)
    {
        lock (_gate)
        {
            // A seat may have been given at the very moment when the patience ended.
            if (!_queue.Remove(waiter) && waiter.HasSeat)
            {
                Free();
            }
        }
    }

    private void Free()
    {
        if (_queue.Min is { } next)
        {
            _queue.Remove(next);
            next.Sit();
            return;
        }

        _free++;
    }
}
