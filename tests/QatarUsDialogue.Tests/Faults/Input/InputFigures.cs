namespace QatarUsDialogue.Tests.Faults.Input;

/// <summary>What became of files that were spoiled.</summary>
internal sealed class InputFigures
{
    private const int Shown = 10;

    private readonly List<string> _faults = [];

    public int Tried { get; private set; }

    public int Refused { get; private set; }

    /// <summary>What must not happen: an exception, a file that is gone, a refusal without its reason.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public void Read() => Tried++;

    public void Refuse()
    {
        Tried++;
        Refused++;
    }

    public void Fault(string what)
    {
        if (_faults.Count < Shown)
        {
            _faults.Add(what);
        }
    }

    public override string ToString() => $"{Tried} tried, {Refused} refused, {_faults.Count} faults";
}
