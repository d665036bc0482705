namespace QatarUsDialogue.Web.Harvesting;

/// <summary>A record as it is harvested.</summary>
/// <param name="Key">The id of the thing.</param>
/// <param name="Sets">The sets that it belongs to, as <c>round:6</c>.</param>
/// <param name="Elements">Its Dublin Core; none where the thing is gone.</param>
public sealed record HarvestRecord(HarvestKind Kind, string Key, IReadOnlyList<string> Sets, IReadOnlyList<DublinCore> Elements)
{
    public bool IsGone => Kind is HarvestKind.GoneAgreement or HarvestKind.GoneSource;

    /// <summary>The part of its identifier that is ours: the address of its page without the slash before it.</summary>
    public string Name => NameOf(Kind, Key);

    public static string NameOf(HarvestKind kind, string key) => kind switch
    {
        HarvestKind.Agreement or HarvestKind.GoneAgreement => $"agreements/{Uri.EscapeDataString(key)}",
        HarvestKind.Round => $"rounds/{Uri.EscapeDataString(key)}",
        _ => $"sources/{Uri.EscapeDataString(key)}",
    };
}
