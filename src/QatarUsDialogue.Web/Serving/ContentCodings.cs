using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace QatarUsDialogue.Web.Serving;

/// <summary>Which coding a reader's program takes, and what it is called in headers and entity tags.</summary>
public static class ContentCodings
{
    public const int Count = 3;

    public static string NameOf(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => "br",
        ContentCoding.Gzip => "gzip",
        _ => "identity",
    };

    /// <summary>The best of the codings that <c>Accept-Encoding</c> rates highest.</summary>
    public static ContentCoding Preferred(StringValues accepted)
    {
        double? brotli = null, gzip = null, others = null;
        foreach (var line in accepted)
        {
            foreach (var part in line.AsSpan().Split(','))
            {
                var (name, quality) = Read(line.AsSpan()[part]);
                brotli = name.Equals("br", StringComparison.OrdinalIgnoreCase) ? quality : brotli;
                gzip = name.Equals("gzip", StringComparison.OrdinalIgnoreCase) ? quality : gzip;
                others = name.Equals("*", StringComparison.Ordinal) ? quality : others;
            }
        }

        var (best, good) = (brotli ?? others ?? 0, gzip ?? others ?? 0);
        return best > 0 && best >= good ? ContentCoding.Brotli : good > 0 ? ContentCoding.Gzip : ContentCoding.Identity;
    }

    // "gzip;q=0.8": without a quality, or with one that cannot be read, the coding is welcome.
    private static Rated Read(ReadOnlySpan<char> part)
    {
        var end = part.IndexOf(';');
        if (end < 0)
        {
            return new(part.Trim(), 1);
        }

        var rest = part[(end + 1)..].Trim();
        var isRated = rest.StartsWith("q=", StringComparison.OrdinalIgnoreCase);
        return isRated && double.TryParse(rest[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality)
            ? new(part[..end].Trim(), quality)
            : new(part[..end].Trim(), 1);
    }

    private readonly ref struct Rated(ReadOnlySpan<char> name, double quality)
    {
        private readonly ReadOnlySpan<char> _name = name;

        public void Deconstruct(out ReadOnlySpan<char> name, out double rating)
        {
            name = _name;
            rating = quality;
        }
    }
}
