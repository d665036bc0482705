namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>Where a day stands on the chart, in units of its view box. Time runs in the direction of reading.</summary>
public sealed record WeaveScale(int FirstYear, double LastYear, bool IsRightToLeft)
{
    public const double Width = 1120;
    public const double End = 52;
    public const double Doha = 66;
    public const double Washington = 172;
    public const double Between = 119;
    public const double Axis = 244;

    private const double YearRoom = 44;
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50];

    /// <summary>Room for the names of lanes and topics; English ones are longer.</summary>
    public double Start => IsRightToLeft ? 204 : 268;

    private double UnitsPerYear => (Width - Start - End) / (LastYear - FirstYear);

    public double X(double year)
    {
        var along = Start + ((year - FirstYear) * UnitsPerYear);
        return IsRightToLeft ? Width - along : along;
    }

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
