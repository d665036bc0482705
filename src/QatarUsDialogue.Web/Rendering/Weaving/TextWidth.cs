namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>How much room words take on the chart, a little more rather than less: the server has no font to measure.</summary>
public static class TextWidth
{
    private const double Digit = 9.2;
    private const double Latin = 8.4;
    private const double Arabic = 6.6;
    private const double Space = 4.2;

    public static double Of(string text) => text.Sum(Of);

    private static double Of(char letter) => letter switch
    {
        ' ' => Space,
        >= '0' and <= '9' => Digit,
        < '\u0250' => Latin,
        _ => Arabic,
    };
}
