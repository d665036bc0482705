using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace QatarUsDialogue.Web.Serving;

/// <summary>
/// Holds what an endpoint writes until it is whole. What grows too large to be kept is passed on as it comes, so that a
/// long file never stands in memory. The memory is borrowed: new for each answer, a large page would have it cleared and
/// collected each time.
/// </summary>
/// <param name="onward">Where the answer goes that is not kept.</param>
/// <param name="tooLarge">Called once, when it is clear that the answer is not kept.</param>
public sealed class AnswerStream(IHttpResponseBodyFeature onward, Action tooLarge) : Stream
{
    private const int First = 64 * 1024;
    private const int Most = 1024 * 1024;

    private byte[]? _held = ArrayPool<byte>.Shared.Rent(First);
    private int _length;

    /// <summary>True once bytes were passed on.</summary>
    public bool HasPassed { get; private set; }

    /// <summary>What is held, until the stream is disposed of.</summary>
    public ReadOnlyMemory<byte> Written => _held.AsMemory(0, _length);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Sends on what is held.</summary>
    public async Task PassAsync(CancellationToken cancellation = default)
    {
        if (_length == 0)
        {
            return;
        }

        var held = Written;
        HasPassed = true;
        await onward.Stream.WriteAsync(held, cancellation);
        _length = 0;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!HasPassed && _length + buffer.Length <= Most)
        {
            Hold(buffer.Span);
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

        Hold(buffer);
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
        if (disposing && _held is { } borrowed)
        {
            _held = null;
            _length = 0;
            ArrayPool<byte>.Shared.Return(borrowed);
        }

        base.Dispose(disposing);
    }

    private void Hold(ReadOnlySpan<byte> bytes)
    {
        ObjectDisposedException.ThrowIf(_held is null, this);
        if (_length + bytes.Length > _held.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _held.Length, _length + bytes.Length));
            _held.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_held);
            _held = larger;
        }

        bytes.CopyTo(_held.AsSpan(_length));
        _length += bytes.Length;
    }
}
