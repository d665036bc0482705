namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>What is chosen in searches with filters.</summary>
internal static class FilteredBy
{
    public const string Round = "6";
    public const int Year = 2024;
    public const string YearText = "2024";
}
