namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>Where a day stands on the chart, in units of its view box. Time runs in the direction of reading.</summary>
/// <param name="Start">Room for the names of lanes and topics.</param>
public sealed record WeaveScale(int FirstYear, double LastYear, double Start, double Width, bool IsRightToLeft)
{
    public const double LeastWidth = 1120;
    public const double End = 52;
    public const double Doha = 66;
    public const double Washington = 172;
    public const double Between = 119;

    private const double YearRoom = 44;
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    private double UnitsPerYear => (Width - Start - End) / (LastYear - FirstYear);

    /// <summary>The distance of a day from the side where reading begins.</summary>
    public double Along(double year) => Start + ((year - FirstYear) * UnitsPerYear);

    public double At(double along) => IsRightToLeft ? Width - along : along;

    public double X(double year) => At(Along(year));

    // Years are labelled one by one while the labels have room, then every second, fifth, tenth…
    public int YearStep => Steps.FirstOrDefault(step => step * UnitsPerYear >= YearRoom, Steps[^1]);

    public static double YearOf(DateOnly day) => day.Year + ((day.DayOfYear - 1) / 365.0);

    public static double Y(WeaveLane lane) => lane switch
    {
        WeaveLane.Doha => Doha,
        WeaveLane.Washington => Washington,
        _ => Between,
    };

    public static WeaveLane LaneOf(string? city) => city switch
    {
        "doha" => WeaveLane.Doha,
        "washington" => WeaveLane.Washington,
        _ => WeaveLane.Between,
    };
}
