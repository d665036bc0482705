using Microsoft.AspNetCore.Http.Features;

namespace QatarUsDialogue.Web.Serving;

/// <summary>
/// Holds what an endpoint writes until it is whole. What grows too large to be kept is passed on as it comes, so that a
/// long file never stands in memory.
/// </summary>
/// <param name="onward">Where the answer goes that is not kept.</param>
/// <param name="tooLarge">Called once, when it is clear that the answer is not kept.</param>
public sealed class AnswerStream(IHttpResponseBodyFeature onward, Action tooLarge) : Stream
{
    private const int First = 64 * 1024;
    private const int Most = 1024 * 1024;

    private readonly MemoryStream _held = new(First);

    /// <summary>True once bytes were passed on.</summary>
    public bool HasPassed { get; private set; }

    public ReadOnlyMemory<byte> Written => _held.GetBuffer().AsMemory(0, (int)_held.Length);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Sends on what is held.</summary>
    public async Task PassAsync(CancellationToken cancellation = default)
    {
        if (_held.Length == 0)
        {
            return;
        }

        var held = Written;
        HasPassed = true;
        await onward.Stream.WriteAsync(held, cancellation);
        _held.SetLength(0);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!HasPassed && _held.Length + buffer.Length <= Most)
        {
            _held.Write(buffer.Span);
            return;
        }

        if (!HasPassed)
        {
            tooLarge();
            await PassAsync(cancellationToken);
            HasPassed = true;
        }

        await onward.Stream.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // Writers here are asynchronous; a few bytes more than the most are held where one is not.
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (HasPassed)
        {
            onward.Stream.Write(buffer);
            return;
        }

        _held.Write(buffer);
    }

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        HasPassed ? onward.Stream.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _held.Dispose();
        }

        base.Dispose(disposing);
    }
}
