namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>A place at which a phrase begins.</summary>
/// <param name="Weight">What the passage adds to the score of the word that adds least.</param>
internal readonly record struct PhraseStart(int Passage, int Place, byte Weight);
