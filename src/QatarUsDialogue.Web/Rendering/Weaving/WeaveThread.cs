using System.Globalization;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>The thread between two rounds; dotted where one of them has no source.</summary>
public sealed record WeaveThread(WeavePoint From, WeavePoint To, bool IsDotted)
{
    /// <summary>A curve that leaves and arrives along the lanes.</summary>
    public string Path
    {
        get
        {
            var middle = (From.X + To.X) / 2;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"M{From.X:0.#} {From.Y:0.#}C{middle:0.#} {From.Y:0.#} {middle:0.#} {To.Y:0.#} {To.X:0.#} {To.Y:0.#}");
        }
    }
}
