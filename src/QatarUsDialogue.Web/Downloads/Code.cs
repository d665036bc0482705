using System.Text.Json;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>The word that stands for a value of the domain in files, as in the editor's records: <c>letter-of-intent</c>.</summary>
internal static class Code
{
    public static string Of(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
