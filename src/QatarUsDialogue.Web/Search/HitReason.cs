using QatarUsDialogue.Searching.Matching;

namespace QatarUsDialogue.Web.Search;

/// <summary>Words of a passage and the rule by which they answer what was asked.</summary>
public sealed record HitReason(string Words, MatchRule Rule, string Asked);
