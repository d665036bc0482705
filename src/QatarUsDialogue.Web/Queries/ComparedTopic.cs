namespace QatarUsDialogue.Web.Queries;

/// <summary>What two rounds say on one topic; one of the sides may say nothing.</summary>
public sealed record ComparedTopic(string Key, Label Name, WordingPair Wording)
{
    public int Passages => Wording.Earlier.Count + Wording.Later.Count;
}
