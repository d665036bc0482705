using System.Numerics;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>Goes through the passages of a set in the order of their ids. Parts of it that hold none are passed over.</summary>
internal ref struct PassageWalk(ReadOnlySpan<ulong> words, ReadOnlySpan<bool> isUsed)
{
    private readonly ReadOnlySpan<ulong> _words = words;
    private readonly ReadOnlySpan<bool> _isUsed = isUsed;
    private ulong _left;
    private int _at = -1;

    public readonly int Current => (_at * PassageSet.Bits) + BitOperations.TrailingZeroCount(_left);

    public bool MoveNext()
    {
        _left &= _left - 1;
        while (_left == 0)
        {
            _at++;
            while (_at % PassageSet.Part == 0 && _at < _words.Length && !_isUsed[_at / PassageSet.Part])
            {
                _at += PassageSet.Part;
            }

            if (_at >= _words.Length)
            {
                return false;
            }

            _left = _words[_at];
        }

        return true;
    }
}
