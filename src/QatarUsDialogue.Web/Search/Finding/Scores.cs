using System.Buffers;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>How well each passage answers. Only the parts in which one answers are ever cleared, so that a rare word costs little.</summary>
internal sealed class Scores : IDisposable
{
    private const int PartBits = 8;
    private const int Part = 1 << PartBits;

    private readonly float[] _values;
    private readonly bool[] _isCleared;

    public Scores(int passages)
    {
        var parts = (passages >> PartBits) + 1;
        _values = ArrayPool<float>.Shared.Rent(parts * Part);
        _isCleared = new bool[parts];
    }

    /// <summary>The score of a passage that has been given one.</summary>
    public float this[int passage] => _isCleared[passage >> PartBits] ? _values[passage] : 0;

    public void Add(int passage, float score)
    {
        var part = passage >> PartBits;
        if (!_isCleared[part])
        {
            Array.Clear(_values, part << PartBits, Part);
            _isCleared[part] = true;
        }

        _values[passage] += score;
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(_values);
}
