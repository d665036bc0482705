namespace QatarUsDialogue.Comparing;

/// <summary>The forms of a word by their numbers.</summary>
/// <param name="All"><see cref="WordForms.All"/>.</param>
/// <param name="Findable"><see cref="WordForms.Findable"/>.</param>
internal sealed record NumberedForms(int[] All, int[] Findable);
