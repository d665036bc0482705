namespace QatarUsDialogue.Extraction.People;

internal enum GivenNameKind
{
    None,
    Arabic,
    Foreign,

    /// <summary>An everyday word too, as «صباح»: a name only beside an office, a courtesy or «بن».</summary>
    Everyday,
}
