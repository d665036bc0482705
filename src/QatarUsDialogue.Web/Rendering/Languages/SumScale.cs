using System.Globalization;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>A sum as it is said: 1.5 milliards, 75 millions, or the plain number.</summary>
public sealed record SumScale(decimal Count, long Unit)
{
    public const long Million = 1_000_000;
    public const long Milliard = 1_000_000_000;

    public static SumScale Of(long amount) => amount switch
    {
        >= Milliard when IsRound(amount, Milliard) => new((decimal)amount / Milliard, Milliard),
        >= Million when IsRound(amount, Million) => new((decimal)amount / Million, Million),
        _ => new(amount, 1),
    };

    public string Digits => Count.ToString(Unit == 1 ? "#,0" : "0.##", CultureInfo.InvariantCulture);

    // At most two decimals: 1.25 مليار is readable, 1.2345678 مليار is not.
    private static bool IsRound(long amount, long scale) => amount % (scale / 100) == 0;
}
