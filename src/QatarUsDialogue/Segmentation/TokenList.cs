using System.Collections;
using System.Runtime.CompilerServices;

namespace QatarUsDialogue.Segmentation;

/// <summary>Tokens in a row. A sentence's are a part of its line's, shared and not copied.</summary>
[CollectionBuilder(typeof(TokenList), nameof(Of))]
public sealed class TokenList : IReadOnlyList<Token>
{
    private readonly Token[] _tokens;
    private readonly int _start;

    private TokenList(Token[] tokens, int start, int count)
    {
        (_tokens, _start) = (tokens, start);
        Count = count;
    }

    public int Count { get; }

    public ref readonly Token this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                ThrowOutside(index);
            }

            return ref _tokens[_start + index];
        }
    }

    Token IReadOnlyList<Token>.this[int index] => this[index];

    public static TokenList Of(ReadOnlySpan<Token> tokens) => new(tokens.ToArray(), 0, tokens.Length);

    public TokenList Skip(int count)
    {
        count = Math.Clamp(count, 0, Count);
        return new(_tokens, _start + count, Count - count);
    }

    public TokenList Take(int count) => new(_tokens, _start, Math.Clamp(count, 0, Count));

    public bool Any(Func<Token, bool> isSought)
    {
        foreach (ref readonly var token in AsSpan())
        {
            if (isSought(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a word or mark first stands; -1 where it does not.</summary>
    public int IndexOf(string text)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Is(text))
            {
                return i;
            }
        }

        return -1;
    }

    public bool All(Func<Token, bool> isSought)
    {
        foreach (ref readonly var token in AsSpan())
        {
            if (!isSought(token))
            {
                return false;
            }
        }

        return true;
    }

    private static void ThrowOutside(int index) => throw new ArgumentOutOfRangeException(nameof(index), index, null);

    public ReadOnlySpan<Token> AsSpan() => _tokens.AsSpan(_start, Count);

    public IEnumerator<Token> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _tokens[_start + i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
