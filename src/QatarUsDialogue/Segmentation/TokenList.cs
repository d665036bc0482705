using System.Collections;
using System.Runtime.CompilerServices;

namespace QatarUsDialogue.Segmentation;

/// <summary>Tokens in a row. A sentence's are a part of its line's, shared and not copied.</summary>
[CollectionBuilder(typeof(TokenList), nameof(Of))]
public sealed class TokenList : IReadOnlyList<Token>
{
    private readonly Token[] tokens;
    private readonly int start;

    private TokenList(Token[] tokens, int start, int count)
    {
        (this.tokens, this.start) = (tokens, start);
        Count = count;
    }

    public int Count { get; }

    public ref readonly Token this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return ref tokens[start + index];
        }
    }

    Token IReadOnlyList<Token>.this[int index] => this[index];

    public static TokenList Of(ReadOnlySpan<Token> tokens) => new(tokens.ToArray(), 0, tokens.Length);

    public TokenList Skip(int count)
    {
        count = Math.Clamp(count, 0, Count);
        return new(tokens, start + count, Count - count);
    }

    public TokenList Take(int count) => new(tokens, start, Math.Clamp(count, 0, Count));

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

    public ReadOnlySpan<Token> AsSpan() => tokens.AsSpan(start, Count);

    public IEnumerator<Token> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return tokens[start + i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
