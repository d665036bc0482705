using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Weaving;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The letter of a round's style: d for Doha, w for Washington, o for another city, u for no source.</summary>
public static class RoundStyle
{
    public static string Of(RoundLine round) => round.IsDocumented ? OfCity(round.City) : "u";

    public static string OfCity(string? city) => WeaveScale.LaneOf(city) switch
    {
        WeaveLane.Doha => "d",
        WeaveLane.Washington => "w",
        _ => "o",
    };
}
