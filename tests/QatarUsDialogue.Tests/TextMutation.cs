namespace QatarUsDialogue.Tests;

/// <summary>Spoils texts the way captures, networks and editors do. The same seed spoils them the same way.</summary>
internal sealed class TextMutation(int seed, IReadOnlyList<string> texts)
{
    private const int MostAtOnce = 4;

    /// <summary>Halves of pairs, nothing at all, directions, joiners, marks, ligatures, digits of every script.</summary>
    private const string Strangers =
        "\ud83d\udd17\0\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200c\u200d\ufeff\ufffe\uffff" +
        "\u0640\u064b\u0651\u0670\ufdfa\ufef5\u06cc\u06a9\u0669\u06f9\u00a0\u2028\u2029\u0085\r\t\u001a-«»\"()./،؛؟:|•0123456789و";

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = texts[_random.Next(texts.Count)];
        for (var times = _random.Next(1, MostAtOnce + 1); times > 0; times--)
        {
            text = Spoil(text);
        }

        return text;
    }

    private string Spoil(string text) => _random.Next(8) switch
    {
        0 => text[..Place(text)],
        1 => text[Place(text)..],
        2 => Insert(text),
        3 => Shuffle(text, '\n'),
        4 => Shuffle(text, ' '),
        5 => Repeat(text),
        6 => text.Remove(Place(text) / 2, Math.Min(40, text.Length / 2)),
        _ => Replace(text),
    };

    private int Place(string text) => _random.Next(text.Length + 1);

    private char Stranger() => Strangers[_random.Next(Strangers.Length)];

    private string Insert(string text)
    {
        for (var times = _random.Next(1, 60); times > 0; times--)
        {
            text = text.Insert(Place(text), Stranger().ToString());
        }

        return text;
    }

    private string Replace(string text)
    {
        var letters = text.ToCharArray();
        for (var times = letters.Length == 0 ? 0 : _random.Next(1, 200); times > 0; times--)
        {
            letters[_random.Next(letters.Length)] = _random.Next(3) == 0 ? Stranger() : letters[_random.Next(letters.Length)];
        }

        return new string(letters);
    }

    private string Shuffle(string text, char border)
    {
        var parts = text.Split(border);
        _random.Shuffle(parts);
        return string.Join(border, parts);
    }

    private string Repeat(string text)
    {
        var start = Place(text);
        var block = text.Substring(start, Math.Min(_random.Next(600), text.Length - start));
        return text.Insert(Place(text), string.Concat(Enumerable.Repeat(block, _random.Next(1, 6))));
    }
}
