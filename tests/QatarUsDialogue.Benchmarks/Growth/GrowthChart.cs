using System.Globalization;
using System.Text;

namespace QatarUsDialogue.Benchmarks.Growth;

/// <summary>A small chart: articles to the right, milliseconds upwards, both by powers of ten.</summary>
internal static class GrowthChart
{
    private const int Width = 560;
    private const int Height = 320;
    private const int Left = 64;
    private const int Right = 104;
    private const int Edge = 28;
    private const int LineHeight = 13;

    private static readonly string[] Colours = ["#8a1538", "#1f3a5f", "#2e7d32", "#6a4c93", "#b26a00", "#00707a", "#555555", "#a0522d", "#000000"];

    public static string Draw(IReadOnlyList<(string Name, int Articles, double Milliseconds)> points)
    {
        var (least, most) = (points.Min(p => Math.Log10(p.Articles)), points.Max(p => Math.Log10(p.Articles)));
        var (low, high) = (Math.Floor(points.Min(p => Math.Log10(p.Milliseconds))), Math.Ceiling(points.Max(p => Math.Log10(p.Milliseconds))));
        string X(double articles) => N(Left + ((Width - Left - Right) * (Math.Log10(articles) - least) / Math.Max(0.001, most - least)));
        double Place(double milliseconds) => Height - Edge - ((Height - (2 * Edge)) * (Math.Log10(milliseconds) - low) / Math.Max(0.001, high - low));
        string Y(double milliseconds) => N(Place(milliseconds));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"11\">\n");
        svg.Append("<title>What builds and pages cost, by the number of articles</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (var power = low; power <= high; power++)
        {
            var y = Y(Math.Pow(10, power));
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {y}H{Width - Right}\" stroke=\"#dddddd\"/><text x=\"{Left - 6}\" y=\"{y}\" text-anchor=\"end\" dominant-baseline=\"middle\">{Time(power)}</text>\n");
        }

        foreach (var articles in points.Select(p => p.Articles).Distinct())
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(articles)}\" y=\"{Height - 8}\" text-anchor=\"middle\">{articles:N0}</text>\n");
        }

        var lines = points.GroupBy(p => p.Name).OrderByDescending(line => line.MaxBy(p => p.Articles).Milliseconds).ToList();
        var names = Apart([.. lines.Select(line => Place(line.MaxBy(p => p.Articles).Milliseconds))]);
        foreach (var (line, index) in lines.Select((line, index) => (line.OrderBy(p => p.Articles).ToList(), index)))
        {
            var colour = Colours[index % Colours.Length];
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{string.Join('L', line.Select(p => $"{X(p.Articles)} {Y(p.Milliseconds)}"))}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Width - Right + 6}\" y=\"{N(names[index])}\" fill=\"{colour}\" dominant-baseline=\"middle\">{line[0].Name}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    // As near to the ends of their lines as names that stand below one another can be, and all above the numbers of articles.
    private static double[] Apart(double[] places)
    {
        for (var i = 1; i < places.Length; i++)
        {
            places[i] = Math.Max(places[i], places[i - 1] + LineHeight);
        }

        for (var (i, last) = (places.Length - 1, Height - Edge + 4.0); i >= 0; i--, last -= LineHeight)
        {
            places[i] = Math.Min(places[i], last);
        }

        return places;
    }

    private static string Time(double power) => power >= 3
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Pow(10, power - 3):N0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Pow(10, power):0.##} ms");

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
