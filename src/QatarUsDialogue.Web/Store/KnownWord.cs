namespace QatarUsDialogue.Web.Store;

/// <summary>A word of the archive.</summary>
/// <param name="Word">In search spelling.</param>
/// <param name="Form">As it is printed most often.</param>
internal sealed record KnownWord(string Word, string Form, int Passages);
