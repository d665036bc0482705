namespace QatarUsDialogue.Web.Queries;

/// <summary>Topics of one group, in the order of the lexicon.</summary>
public sealed record TopicChoiceGroup(Label Name, IReadOnlyList<TopicChoice> Topics);
