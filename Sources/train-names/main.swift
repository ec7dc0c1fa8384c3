print("train-names")
