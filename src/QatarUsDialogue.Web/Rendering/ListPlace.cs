using System.Globalization;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The place in a list after which a page of it begins, as an address has it.</summary>
internal static class ListPlace
{
    /// <returns>0, which is before the first, where the address names no place.</returns>
    public static int Read(string? after) => int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;
}
