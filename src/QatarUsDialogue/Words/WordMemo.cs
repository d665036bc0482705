namespace QatarUsDialogue.Words;

/// <summary>
/// Remembers what was worked out from a word alone. A slot holds the last word that fell into it, so that the memory is bounded;
/// two threads that write it write the same.
/// </summary>
public sealed class WordMemo<T>(Func<string, T> workOut)
{
    private readonly Known?[] _slots = new Known?[1 << 12];

    public T Of(string word)
    {
        ref var slot = ref _slots[string.GetHashCode(word, StringComparison.Ordinal) & (_slots.Length - 1)];
        var known = slot;
        if (known is null || !string.Equals(known.Word, word, StringComparison.Ordinal))
        {
            slot = known = new Known(word, workOut(word));
        }

        return known.Value;
    }

    private sealed record Known(string Word, T Value);
}
