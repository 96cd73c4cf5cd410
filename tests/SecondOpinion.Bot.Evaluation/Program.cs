Console.WriteLine("nothing to do yet");
