using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Comparing;

/// <summary>
/// How the wording changed from the passages of one round to those of a later one. The order of the lists is the order of
/// the passages; each span is a place in its own passage.
/// </summary>
/// <param name="Vanished">In each earlier passage, the words that no later one has.</param>
/// <param name="Appeared">In each later passage, the words that no earlier one has.</param>
/// <param name="Kept">Words of both, in the plainest of their printed forms, in the order of the later passages.</param>
public sealed record WordingChange(
    IReadOnlyList<IReadOnlyList<TextSpan>> Vanished,
    IReadOnlyList<IReadOnlyList<TextSpan>> Appeared,
    IReadOnlyList<string> Kept);
