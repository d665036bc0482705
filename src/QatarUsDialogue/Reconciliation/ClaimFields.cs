namespace QatarUsDialogue.Reconciliation;

/// <summary>The fields of a round that sources make claims of.</summary>
internal static class ClaimFields
{
    public const string Number = "number";
    public const string Status = "status";
    public const string Date = "date";
    public const string City = "city";

    private static readonly string[] Fields = [Number, Status, Date, City];

    /// <summary>In the order in which claims are listed.</summary>
    public static IReadOnlyList<string> All => Fields;

    public static int PlaceOf(string field) => Array.IndexOf(Fields, field);
}
