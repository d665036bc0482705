namespace QatarUsDialogue.Extraction.Topics;

/// <summary>A topic at tokens of a sentence, before it is joined with its neighbours.</summary>
internal readonly record struct FoundTopic(string Topic, int Start, int End)
{
    public bool IsInside(int start, int end) => start <= Start && End <= end;
}
