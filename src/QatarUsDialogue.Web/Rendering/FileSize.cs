using System.Globalization;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The size of a file for the eye: in bytes, in thousands or in millions of them.</summary>
public static class FileSize
{
    private const double Thousand = 1_000;
    private const double Million = 1_000_000;

    public static string Of(long bytes, Wording words) => bytes switch
    {
        < 1_000 => words.Text("size.bytes", bytes),
        < 1_000_000 => words.Text("size.thousands", Rounded(bytes / Thousand)),
        _ => words.Text("size.millions", Rounded(bytes / Million)),
    };

    private static string Rounded(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
