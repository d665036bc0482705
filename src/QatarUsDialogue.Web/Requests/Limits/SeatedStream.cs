using QatarUsDialogue.Web.Downloads;

namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>
/// The way of a long answer to its reader. The seat of a request is given back when its answer starts; what goes on with making
/// it takes one of its own here. It is given up while the line is waited for, and when it has served as much as a page is.
/// </summary>
public sealed class SeatedStream(Stream inner, HttpContext context, FairSeats seats) : WriteOnlyStream
{
    private const int Share = 256 * 1024;

    private readonly ClientAddress _client = ClientAddress.Of(context) ?? default;
    private Seat? _seat;
    private int _written;

    public override long Length => throw new NotSupportedException();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // What packs the bytes does it before it waits for anything: it is work too.
        var sending = inner.WriteAsync(buffer, cancellationToken);
        _written += buffer.Length;
        if (_seat is not null && _written < Share && sending.IsCompletedSuccessfully)
        {
            return;
        }

        StandUp();
        await sending;
        await SitDownAsync();
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        var sending = inner.FlushAsync(cancellationToken);
        if (sending.IsCompletedSuccessfully)
        {
            return;
        }

        StandUp();
        await sending;
        await SitDownAsync();
    }

    public override void Write(ReadOnlySpan<byte> buffer) => inner.Write(buffer);

    public override void Flush() => inner.Flush();

    protected override void Dispose(bool disposing)
    {
        StandUp();
        base.Dispose(disposing);
    }

    private void StandUp()
    {
        _seat?.Dispose();
        (_seat, _written) = (null, 0);
    }

    /// <exception cref="OperationCanceledException">The reader has gone, or others who have had less fill the queue.</exception>
    private async ValueTask SitDownAsync()
    {
        // Until then the request sits on its own.
        if (!context.Response.HasStarted)
        {
            return;
        }

        _seat = await seats.TakeAsync(_client, Timeout.InfiniteTimeSpan, context.RequestAborted);
        if (_seat is null)
        {
            context.Abort();
            throw new OperationCanceledException("The answer was broken off: too many wait, and this reader has had most.");
        }
    }
}
