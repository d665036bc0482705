namespace QatarUsDialogue.Web.Queries;

/// <summary>A document on the same subject.</summary>
public sealed record RelatedDocument(string Key, string Subject, RoundLine? Round)
{
    /// <summary>The most that a list of documents names of each; its own page names all.</summary>
    public const int MostInAList = 5;
}
