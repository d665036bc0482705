using System.Text;

namespace QatarUsDialogue.Tests.Faults.Input;

/// <summary>Spoils files the way disks, networks, editors and those who mean harm do. The same seed spoils them the same way.</summary>
/// <param name="texts">Files as they should be.</param>
/// <param name="parts">What is put into them.</param>
internal sealed class HostileFiles(int seed, IReadOnlyList<string> texts, IReadOnlyList<string> parts)
{
    private const int Large = 256 * 1024;
    private const int Limit = 5 * 1024 * 1024;

    // Once in so many files.
    private const int LargeOnes = 60;
    private const int LinesAtTheLimit = 2500;

    private readonly Random _random = new(seed);
    private readonly TextMutation _mutation = new(seed, texts);

    public byte[] Next()
    {
        var text = _random.Next(3) == 0 ? texts[_random.Next(texts.Count)] : _mutation.Next();
        for (var times = _random.Next(3); times > 0; times--)
        {
            text = Insert(text, parts[_random.Next(parts.Count)]);
        }

        if (_random.Next(LargeOnes) == 0)
        {
            text = Repeat(text, Large);
        }

        if (_random.Next(LinesAtTheLimit) == 0)
        {
            text = Repeat(text.ReplaceLineEndings(" "), Limit - _random.Next(1000));
        }

        return SpoilBytes(Encode(text));
    }

    private string Insert(string text, string part)
    {
        var at = _random.Next(text.Length + 1);
        // As often at the beginning of a line as within one.
        var line = _random.Next(2) == 0 ? text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1 : at;
        return text.Insert(Math.Min(line, text.Length), part);
    }

    private string Repeat(string text, int length)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var start = _random.Next(text.Length);
        var block = text.Substring(start, Math.Min(text.Length - start, 1 + _random.Next(200)));
        return text + new StringBuilder(length).Insert(0, block, Math.Max(1, length / 2 / block.Length));
    }

    // A half of a pair is written as the three bytes that it would have alone, as broken programs do.
    private static byte[] Encode(string text)
    {
        var bytes = new MemoryStream();
        var rest = text.AsSpan();
        var buffer = new byte[4];
        while (rest.Length > 0)
        {
            var isWhole = Rune.DecodeFromUtf16(rest, out var rune, out var used) == System.Buffers.OperationStatus.Done;
            if (isWhole)
            {
                bytes.Write(buffer, 0, rune.EncodeToUtf8(buffer));
            }
            else
            {
                var half = rest[0];
                bytes.Write([(byte)(0xE0 | (half >> 12)), (byte)(0x80 | ((half >> 6) & 0x3F)), (byte)(0x80 | (half & 0x3F))]);
            }

            rest = rest[used..];
        }

        return bytes.ToArray();
    }

    private byte[] SpoilBytes(byte[] bytes)
    {
        switch (_random.Next(16))
        {
            case 0:
                return bytes[.._random.Next(bytes.Length + 1)];
            case 1:
                return bytes[_random.Next(bytes.Length + 1)..];
            case 2:
                for (var times = bytes.Length == 0 ? 0 : _random.Next(1, 20); times > 0; times--)
                {
                    bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
                }

                return bytes;
            case 3:
                return [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))];
            case 4:
                return [.. Encoding.UTF8.Preamble, .. bytes];
            default:
                return bytes;
        }
    }
}
