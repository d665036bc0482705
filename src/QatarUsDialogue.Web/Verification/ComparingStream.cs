using System.Globalization;
using QatarUsDialogue.Web.Downloads;

namespace QatarUsDialogue.Web.Verification;

/// <summary>Holds what is written to it against a file, and remembers where the two part.</summary>
internal sealed class ComparingStream(string path) : WriteOnlyStream
{
    private readonly FileStream _file = File.OpenRead(path);
    private byte[] _piece = [];
    private long _line = 1;
    private long _at;
    private long? _fault;

    public override long Length => _at;

    /// <summary>The first place that differs, once all is written: <c>line 17, byte 4051</c>; null where there is none.</summary>
    public string? Difference()
    {
        _fault ??= _file.ReadByte() < 0 ? null : _at;
        return _fault is { } at ? string.Create(CultureInfo.InvariantCulture, $"line {_line}, byte {at}") : null;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_fault is not null)
        {
            return;
        }

        if (_piece.Length < buffer.Length)
        {
            _piece = new byte[buffer.Length];
        }

        var found = _piece.AsSpan(0, _file.ReadAtLeast(_piece.AsSpan(0, buffer.Length), buffer.Length, throwOnEndOfStream: false));
        var same = buffer.CommonPrefixLength(found);
        _line += buffer[..same].Count((byte)'\n');
        _at += same;
        _fault = same < buffer.Length ? _at : null;
    }

    protected override void Dispose(bool disposing)
    {
        _file.Dispose();
        base.Dispose(disposing);
    }
}
