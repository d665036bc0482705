namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>Room on the chart that is taken.</summary>
public readonly record struct WeaveBox(double X, double Y, double Width, double Height)
{
    // How far letters rise above their line and hang below it.
    private const double Rise = 18;
    private const double Fall = 6;
    private const double Air = 4;

    public double EndX => X + Width;

    public bool Meets(WeaveBox other) =>
        X < other.EndX && other.X < EndX && Y < other.Y + other.Height && other.Y < Y + Height;

    public static WeaveBox OfText(WeavePoint middle, string text)
    {
        var width = TextWidth.Of(text) + (2 * Air);
        return new WeaveBox(middle.X - (width / 2), middle.Y - Rise, width, Rise + Fall);
    }
}
